using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Minutes;
using Moq;

namespace LibrarianBot.Tests.Features.Meetups.Minutes;

/// <summary>How people give the minutes of the first meetup.</summary>
internal static class MinutesTyping
{
    private static readonly string Server = $"{TestNetwork.Bayside}";

    extension(Person who)
    {
        public Task<Answer> WriteMinutesAsync(string text) =>
            who.SendAsync($"meetup-minutes:written:{Server}:1", ("text", text));

        public Task<Answer> AttachMinutesAsync(Attachment file) =>
            who.FillAsync($"meetup-minutes:attached:{Server}:1", ("file", file));
    }

    extension(TestNetwork network)
    {
        /// <summary>A file that Discord has for whoever fetches it.</summary>
        public Attachment OfferFile(string name, byte[] bytes)
        {
            var file = new Attachment
            {
                Id = new Snowflake(77),
                Filename = name,
                Size = bytes.Length,
                Url = new Uri("https://cdn.discordapp.com/a"),
            };
            network
                .Discord.Rest.Setup(rest =>
                    rest.DownloadAsync(file, MinutesFile.MostBytes, It.IsAny<CancellationToken>())
                )
                .ReturnsAsync(bytes);
            return file;
        }
    }

    /// <summary>Without the invisible spaces that keep addresses and mentions from having an effect.</summary>
    public static string Plain(string text) => text.Replace("\u200b", "", StringComparison.Ordinal);
}
