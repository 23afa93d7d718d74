using LibrarianBot.Discord.Commands;
using LibrarianBot.Networks;

namespace LibrarianBot.Features.Networks;

/// <summary>How a network is set up, in words.</summary>
internal static class NetworkView
{
    public static readonly Reply NoSuchZone = Reply.Private(
        "I don't know that time zone. Choose one of those offered while you type, for example *Australia/Melbourne*."
    );

    public static readonly Reply RemindersUnreadable = Reply.Private(
        "I couldn't read that as times before a meetup. Try *2 weeks, 2 days, 2 hours*, up to five of them, or *none*."
    );

    public static Reply Shown(NetworkSettings settings, string beginning)
    {
        var channel = settings.BookListsChannelId is { } id
            ? $"<#{id}>"
            : "the channel called #book-lists";
        var announcements = settings.AnnouncementsChannelId is { } place
            ? $"<#{place}>"
            : "the channel called #announcements";
        var reminders =
            settings.Reminders.Count == 0
                ? "none"
                : $"{ReminderOffsets.Said(settings.Reminders)} before";
        var coordinators = settings.CoordinatorRoleId is { } role
            ? $"whoever may manage the server, and <@&{role}>"
            : "whoever may manage the server";
        return Reply.Private(
            $"{beginning}\nBook lists go to: {channel}\nAnnouncements go to: {announcements}\nCoordinators: {coordinators}\nTime zone: {settings.Zone.Id.Replace('_', ' ')}\nReminders of meetups: {reminders}"
        );
    }
}
