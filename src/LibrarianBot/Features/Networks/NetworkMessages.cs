using LibrarianBot.Discord.Commands;

namespace LibrarianBot.Features.Networks;

internal static class NetworkMessages
{
    public static readonly Reply OnlyCoordinators = Reply.Private(
        "Only a coordinator can change how the network is set up: somebody who may manage the server, or has the coordinators' role."
    );

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
