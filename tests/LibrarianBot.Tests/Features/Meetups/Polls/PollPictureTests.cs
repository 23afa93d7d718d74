using LibrarianBot.Discord.Messages;
using SkiaSharp;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Polls;

public sealed class PollPictureTests
{
    [Fact]
    public async Task The_picture_says_the_same_in_words()
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync(("blocks", new[] { "AfterSchool" }));
        await network.Aroha.CanAsync(1, 2);
        await network.Ben.CanAsync(1);

        var message = (await network.Cara.PressAsync(PollNetwork.Who)).Message;

        var gallery = Assert.Single(message.Components.OfType<MediaGallery>());
        var file = Assert.Single(message.Files);
        Assert.Equal($"attachment://{file.Name}", gallery.Items[0].Media.Url);
        Assert.Equal(file.Description, gallery.Items[0].Description);
        Assert.Equal(
            "Who can when, of 2 who answered. Tue 1 Dec, 3:45 pm: 2 can (Aroha, Ben). Wed 2 Dec, 3:45 pm: 1 can (Aroha). Mon 30 Nov, 3:45 pm: 0 can.",
            file.Description
        );
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(9, 6)]
    [InlineData(200, 6)]
    public async Task It_stays_readable_however_many_answer(int people, int days)
    {
        await using var network = await MeetupNetwork.StartAsync();
        await network.AskWhenAsync(
            ("days", days == 1 ? "tomorrow" : "Mon-Thu of the next two weeks"),
            ("blocks", days == 1 ? ["AfterSchool"] : new[] { "Lunch", "AfterSchool", "Evening" })
        );
        for (var at = 0; at < people; at++)
        {
            await new Person(network, (ulong)(5000 + at), Name(at)).CanAsync([
                .. Enumerable.Range(0, 24).Where(slot => (slot * 7 + at * 3) % 5 < 2 || slot == 8),
            ]);
        }

        var message = (await network.Coordinator.PressAsync(PollNetwork.Who)).Message;

        using var drawn = SKBitmap.Decode(Assert.Single(message.Files).Bytes.Span);
        Assert.InRange(drawn.Width, 600, 1200);
        Assert.InRange(drawn.Height, 300, 1800);
    }

    private static string Name(int at) =>
        at switch
        {
            0 => "Aroha Ngata",
            1 => "Ben Okafor",
            2 => "Wilhelmina-Alexandra Featherstonehaugh",
            3 => "Ms Lindqvist",
            4 => "Đorđe 李 🦉",
            _ => $"Member{at} Of A School",
        };
}
