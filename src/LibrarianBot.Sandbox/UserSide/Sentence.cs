using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>Why a person can't do something, as the user's side says it.</summary>
internal static class Sentence
{
    internal static DiscordError Wrong(string what) => new(400, 0, what);

    internal static DiscordError Missing(string what) => new(404, 0, what);

    internal static DiscordError Conflict(string what) => new(409, 0, what);
}
