using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Networks;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>What is said of where the record of a meetup stands.</summary>
internal static class MinutesPlaceMessages
{
    public static string Nowhere(Meetup meetup) =>
        $"There is no channel where I may post the record of {MeetupPhraseMessages.Title(meetup)}. Choose one with `/network setup`, or give me *View Channel* and *Send Messages* in #{NetworkChannels.Announcements}; then press *Post it*.";

    public static Reply Placed(Meetup meetup, MeetupMinutes? minutes) =>
        Reply.Private(
            minutes?.ChannelId is { } place
                ? $"The record of {MeetupPhraseMessages.Title(meetup)} stands in <#{place}>."
                : Nowhere(meetup)
        );

    public static Button Post(Meetup meetup) =>
        new()
        {
            Style = ButtonStyle.Primary,
            Label = "Post it",
            CustomId = CustomId.For(
                "meetup-minutes:post",
                new Snowflake((ulong)meetup.NetworkId),
                meetup.Id
            ),
        };
}
