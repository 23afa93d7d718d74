using Xunit;

namespace LibrarianBot.Discord.Tests.Support;

/// <summary>Tests that take the whole process for themselves: its threads, or its count of memory.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
