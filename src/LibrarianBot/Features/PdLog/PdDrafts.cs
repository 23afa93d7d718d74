using LibrarianBot.Interactions;
using NodaTime;

namespace LibrarianBot.Features.PdLog;

/// <summary>Entries that couldn't be read.</summary>
internal sealed class PdDrafts(IClock clock) : Drafts<PdTyped>(clock);
