namespace LibrarianBot.Features.Meetups;

/// <summary>The most characters of each part, so that an announcement fits whatever is in it.</summary>
internal static class MeetupLimits
{
    /// <summary>Also the longest name of a thread and of Discord's event.</summary>
    public const int Title = 100;
    public const int School = 80;
    public const int Place = 100;
    public const int AccessNotes = 200;
    public const int Link = 300;
    public const int Bringing = 200;
    public const int Note = 500;
    public const int MostHosts = 20;
    public const int ShortestMinutes = 15;
    public const int LongestMinutes = 720;
    public const int LargestCapacity = 1000;
}
