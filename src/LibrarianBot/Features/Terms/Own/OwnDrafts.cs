using LibrarianBot.Interactions;
using NodaTime;

namespace LibrarianBot.Features.Terms.Own;

/// <summary>Lines that couldn't all be read, as they were typed.</summary>
internal sealed class OwnDrafts(IClock clock) : Drafts<string>(clock);
