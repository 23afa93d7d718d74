namespace LibrarianBot.Features.PdLog;

/// <summary>The Australian Professional Standards for Teachers by name: seven Standards with 37 focus areas.</summary>
internal static class StandardNames
{
    public static readonly IReadOnlyList<(string Code, string Name)> All =
    [
        ("1", "Know students and how they learn"),
        ("1.1", "Physical, social and intellectual development and characteristics of students"),
        ("1.2", "Understand how students learn"),
        (
            "1.3",
            "Students with diverse linguistic, cultural, religious and socioeconomic backgrounds"
        ),
        ("1.4", "Strategies for teaching Aboriginal and Torres Strait Islander students"),
        (
            "1.5",
            "Differentiate teaching to meet the specific learning needs of students across the full range of abilities"
        ),
        ("1.6", "Strategies to support full participation of students with disability"),
        ("2", "Know the content and how to teach it"),
        ("2.1", "Content and teaching strategies of the teaching area"),
        ("2.2", "Content selection and organisation"),
        ("2.3", "Curriculum, assessment and reporting"),
        (
            "2.4",
            "Understand and respect Aboriginal and Torres Strait Islander people to promote reconciliation between Indigenous and non-Indigenous Australians"
        ),
        ("2.5", "Literacy and numeracy strategies"),
        ("2.6", "Information and Communication Technology (ICT)"),
        ("3", "Plan for and implement effective teaching and learning"),
        ("3.1", "Establish challenging learning goals"),
        ("3.2", "Plan, structure and sequence learning programs"),
        ("3.3", "Use teaching strategies"),
        ("3.4", "Select and use resources"),
        ("3.5", "Use effective classroom communication"),
        ("3.6", "Evaluate and improve teaching programs"),
        ("3.7", "Engage parents/carers in the educative process"),
        ("4", "Create and maintain supportive and safe learning environments"),
        ("4.1", "Support student participation"),
        ("4.2", "Manage classroom activities"),
        ("4.3", "Manage challenging behaviour"),
        ("4.4", "Maintain student safety"),
        ("4.5", "Use ICT safely, responsibly and ethically"),
        ("5", "Assess, provide feedback and report on student learning"),
        ("5.1", "Assess student learning"),
        ("5.2", "Provide feedback to students on their learning"),
        ("5.3", "Make consistent and comparable judgements"),
        ("5.4", "Interpret student data"),
        ("5.5", "Report on student achievement"),
        ("6", "Engage in professional learning"),
        ("6.1", "Identify and plan professional learning needs"),
        ("6.2", "Engage in professional learning and improve practice"),
        ("6.3", "Engage with colleagues and improve practice"),
        ("6.4", "Apply professional learning and improve student learning"),
        ("7", "Engage professionally with colleagues, parents/carers and the community"),
        ("7.1", "Meet professional ethics and responsibilities"),
        ("7.2", "Comply with legislative, administrative and organisational requirements"),
        ("7.3", "Engage with the parents/carers"),
        ("7.4", "Engage with professional teaching networks and broader communities"),
    ];
}
