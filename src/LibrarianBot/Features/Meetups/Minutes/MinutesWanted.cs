namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>At which point somebody is asked for the minutes. Kept in rows, so they never change.</summary>
internal static class MinutesWanted
{
    public const string Now = "now";
    public const string Again = "again";
    public const string Coordinator = "coordinator";
}
