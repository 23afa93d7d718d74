using LibrarianBot.Calendars;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>A meetup as a file for anybody's calendar. The link is never in it.</summary>
internal static class MeetupFile
{
    public const string Name = "meetup.ics";

    public static byte[] Write(Meetup meetup) =>
        CalendarFile.Write(
            null,
            [
                new CalendarEntry(
                    meetup.Uid,
                    meetup.Sequence,
                    meetup.ChangedAt,
                    meetup.Title,
                    new CalendarTime.Timed(
                        meetup.Day + meetup.StartsAt,
                        meetup.ZoneId,
                        meetup.Minutes
                    )
                )
                {
                    Place =
                        meetup.Mode == MeetupMode.Online
                            ? "Online"
                            : meetup.Place ?? meetup.HostSchool,
                    Description = meetup.AccessNotes is { } notes ? $"Getting in: {notes}" : null,
                    IsCancelled = meetup.State == MeetupState.Cancelled,
                },
            ]
        );
}
