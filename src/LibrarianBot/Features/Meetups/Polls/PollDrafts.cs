using LibrarianBot.Interactions;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Polls that couldn't be read.</summary>
internal sealed class PollDrafts(IClock clock) : Drafts<PollTyped>(clock);
