using System.Diagnostics;
using System.Globalization;
using LibrarianBot.Networks;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Features.PdLog;

/// <summary>The choices of a log in words.</summary>
internal static class PdWords
{
    private static readonly LocalDatePattern Written = LocalDatePattern.Create(
        "d MMMM uuuu",
        CultureInfo.InvariantCulture
    );

    /// <summary><c>4 November 2026</c>, with its year always: a log is read years later.</summary>
    public static string Said(LocalDate day) => Written.Format(day);

    public static string Said(PdActivity activity) =>
        activity switch
        {
            PdActivity.NetworkMeeting => "Network meeting",
            PdActivity.CourseOrWorkshop => "Course or workshop",
            PdActivity.Conference => "Conference",
            PdActivity.Webinar => "Webinar",
            PdActivity.ProfessionalReading => "Professional reading",
            PdActivity.MentoringOrCoaching => "Mentoring or coaching",
            PdActivity.ResearchOrInquiry => "Research or inquiry",
            PdActivity.SchoolBasedLearning => "School-based learning",
            PdActivity.FurtherStudy => "Further study",
            PdActivity.Other => "Other",
            _ => throw new UnreachableException($"Unhandled activity: {activity}."),
        };

    /// <summary>NESA's own words.</summary>
    public static string Said(PriorityArea area) =>
        area switch
        {
            PriorityArea.Curriculum =>
                "Delivery and assessment of NSW Curriculum/Early Years Learning Framework",
            PriorityArea.MentalHealth => "Student/child mental health",
            PriorityArea.Disability => "Students/children with disability",
            PriorityArea.AboriginalEducation =>
                "Aboriginal education and supporting Aboriginal students/children",
            PriorityArea.Leadership =>
                "Leadership to support the learning outcomes of students/children",
            _ => throw new UnreachableException($"Unhandled priority area: {area}."),
        };

    /// <summary>Who says so: the person who confirmed presence, or the member alone.</summary>
    public static string Source(PdEntry entry) =>
        entry.ConfirmedBy is { } name ? $"confirmed by {name}" : "as recorded by the member";
}
