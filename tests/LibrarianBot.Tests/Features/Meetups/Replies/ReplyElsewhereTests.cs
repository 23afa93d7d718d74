using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Replies;

/// <summary>Another network's buttons open nothing here.</summary>
public sealed class ReplyElsewhereTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory]
    [InlineData("meetup-reply:coming:1")]
    [InlineData("meetup-reply:coming:77")]
    [InlineData("meetup-reply:more:1")]
    [InlineData("meetup-reply:who:2002:1:1")]
    [InlineData("meetup-reply:bring:2002:1")]
    [InlineData("meetup-reply:change:2002:1")]
    [InlineData("meetup-reply:online-there:2002:1")]
    public async Task Another_networks_meetup_is_not_there(string customId)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();

        var answer = await network.Stranger.PressAsync(customId);

        Assert.Equal(
            "That meetup isn't here any more, so nothing was changed. See what is next with `/meetup upcoming`.",
            answer.Text
        );
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupReplies"));
    }

    [Theory]
    [InlineData("meetup-reply:online-there:1001:1")]
    [InlineData("meetup-reply:who:1001:1:1")]
    public async Task Naming_another_server_in_a_custom_id_gets_nothing(string customId)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AnnounceMeetupAsync();

        var answer = await network.Stranger.PressAsync(customId);

        Assert.True(answer.IsPrivate);
        Assert.DoesNotContain("Term 1", answer.Text, Ordinal);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupReplies"));
    }
}
