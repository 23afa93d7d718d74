using LibrarianBot.Discord.Commands;
using LibrarianBot.Features.Networks;

namespace LibrarianBot.Features.BookLists;

/// <summary>What is said to the one who asked for a list.</summary>
internal static class RequestMessages
{
    public static Reply Answer(Posting? posting, bool isCoordinator) =>
        Reply.Private(
            posting switch
            {
                Posting.Posted(var channel, _, true) =>
                    $"It's in {Mention(channel)}. The message there is kept up to date as titles come; press *Close* on it when you have enough.",
                Posting.Posted(var channel, _, false) =>
                    $"It's in {Mention(channel)}, but I couldn't open a thread for talking about it: I lack *Create Public Threads* there.",
                Posting.NoChannel when isCoordinator =>
                    $"There is no #{NetworkChannelMessages.BookLists} channel that I can see, so nothing was posted. Make one, or choose another with `/network setup`.",
                Posting.NoChannel =>
                    $"There is no #{NetworkChannelMessages.BookLists} channel that I can see, so nothing was posted. Ask your coordinator to make one, or to choose another with `/network setup`.",
                Posting.NotAllowed(var channel, var permission) when isCoordinator =>
                    $"I couldn't post in {Mention(channel)}, so nothing was saved. Give me *{permission}* there: channel settings → Permissions → LibrarianBot. Then send your request again.",
                Posting.NotAllowed(var channel, var permission) =>
                    $"I couldn't post in {Mention(channel)}, so nothing was saved. Ask your coordinator to give me *{permission}* there (channel settings → Permissions → LibrarianBot), then send your request again.",
                _ => "That list isn't here any more, so nothing was changed.",
            }
        );

    private static string Mention(long channel) => $"<#{channel}>";
}
