namespace LibrarianBot.Features.PdLog;

/// <summary>What kind of activity it was, in plain words of our own: NESA asks for a type and leaves the words to the teacher.</summary>
internal enum PdActivity
{
    NetworkMeeting,
    CourseOrWorkshop,
    Conference,
    Webinar,
    ProfessionalReading,
    MentoringOrCoaching,
    ResearchOrInquiry,
    SchoolBasedLearning,
    FurtherStudy,
    Other,
}

/// <summary>NESA's five priority areas for professional development, as of 16 August 2024: not mandatory, recorded where one applies.</summary>
internal enum PriorityArea
{
    Curriculum,
    MentalHealth,
    Disability,
    AboriginalEducation,
    Leadership,
}
