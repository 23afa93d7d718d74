namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>A bot and what is asked of it.</summary>
/// <param name="Name">For the table.</param>
/// <param name="Bodies">Bodies for <c>POST /sandbox/users/{user}/commands</c>, taken in turn.</param>
internal sealed record Target(string Name, IReadOnlyList<ReadOnlyMemory<byte>> Bodies);
