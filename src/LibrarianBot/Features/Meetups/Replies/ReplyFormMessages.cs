using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>The two small forms under an announcement.</summary>
internal static class ReplyFormMessages
{
    public static Form Apologies(Snowflake server, long meetupId) =>
        new(
            CustomId.For("meetup-reply:sorry", server, meetupId),
            "Send apologies",
            [
                new FormField(
                    "Anything to pass on? (optional)",
                    new TextInput("note")
                    {
                        Multiline = true,
                        Required = false,
                        MaxLength = MeetupLimits.Note,
                    },
                    "Only the host and the coordinators read it."
                ),
            ]
        );

    public static Form Bring(Snowflake server, long meetupId, string? soFar) =>
        new(
            CustomId.For("meetup-reply:brought", server, meetupId),
            "Bring something",
            [
                new FormField(
                    "What do you bring?",
                    new TextInput("what")
                    {
                        Required = false,
                        MaxLength = MeetupLimits.Bringing,
                        Placeholder = "The poetry class set for Dee",
                        Value = soFar,
                    },
                    "Everybody reads it under the announcement. Leave it empty for nothing."
                ),
            ]
        );
}
