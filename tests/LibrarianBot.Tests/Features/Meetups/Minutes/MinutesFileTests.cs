using System.Net;
using System.Text;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Minutes;
using Moq;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Minutes;

/// <summary>Minutes that come as a file.</summary>
public sealed class MinutesFileTests
{
    private static readonly string Server = $"{TestNetwork.Bayside}";
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 minutes");

    [Fact]
    public async Task A_file_is_copied_and_posted_and_its_words_are_found()
    {
        await using var network = await HeldMeetup.StartAsync();
        var file = network.OfferFile(
            "Minutes of Term 1.txt",
            "We read Bananas in Pyjamas."u8.ToArray()
        );

        var saved = await network.Ben.AttachMinutesAsync(file);
        var record = await network.RecordAsync();
        var found = await network.Cara.TypeAsync("meetup find", ("words", "pyjamas"));

        Assert.StartsWith("Thank you.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Minutes as a file: Minutes of Term 1", record, StringComparison.Ordinal);
        Assert.Contains(
            "> We read Bananas in Pyjamas",
            MinutesTyping.Plain(found.Text),
            StringComparison.Ordinal
        );
        var posted = network.Discord.Posts.Values.Last(post =>
            post.Components.OfType<FileComponent>().Any()
        );
        Assert.Equal("minutes-file.txt", Assert.Single(posted.Files).Name);
    }

    [Theory]
    [InlineData("minutes.exe", "MZ")]
    [InlineData("minutes.pdf", "MZ this is a program")]
    [InlineData("minutes.docx", "%PDF-")]
    [InlineData("minutes", "no ending")]
    [InlineData("minutes.html", "<script>")]
    public async Task What_is_not_what_its_name_says_is_refused(string name, string content)
    {
        await using var network = await HeldMeetup.StartAsync();

        var answer = await network.Ben.AttachMinutesAsync(
            network.OfferFile(name, Encoding.ASCII.GetBytes(content))
        );

        Assert.Equal(MinutesFormMessages.NotAKind, answer.Text);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM MinutesFiles"));
    }

    [Fact]
    public async Task Too_large_a_file_is_refused_before_and_while_it_is_fetched()
    {
        await using var network = await HeldMeetup.StartAsync();
        var declared = network.OfferFile("a.pdf", Pdf) with { Size = MinutesFile.MostBytes + 1 };
        var lying = network.OfferFile("b.pdf", Pdf);
        network
            .Discord.Rest.Setup(rest =>
                rest.DownloadAsync(lying, It.IsAny<int>(), It.IsAny<CancellationToken>())
            )
            .ThrowsAsync(DiscordNotes.Refuse(0, HttpStatusCode.RequestEntityTooLarge));

        Assert.Equal(
            MinutesFormMessages.TooLarge,
            (await network.Ben.AttachMinutesAsync(declared)).Text
        );
        Assert.Equal(
            MinutesFormMessages.TooLarge,
            (await network.Ben.AttachMinutesAsync(lying)).Text
        );
    }
}
