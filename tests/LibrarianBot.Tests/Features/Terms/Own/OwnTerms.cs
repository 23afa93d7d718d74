using Xunit;

namespace LibrarianBot.Tests.Features.Terms.Own;

/// <summary>Terms as a coordinator gives them.</summary>
internal static class OwnTerms
{
    /// <summary>Two that are read, and one that can't be.</summary>
    public const string Typed =
        "Term 1: 27 Jan – 2 Apr 2027\nTerm 2: 19 Apr – 25 Jun 2027\nTerm 3: from July on";

    extension(TestNetwork network)
    {
        public async Task GiveTermsAsync(string typed)
        {
            await network.Coordinator.SendAsync("terms-own:told", ("terms", typed));
            var kept = await network.Coordinator.PressAsync(await network.KeepIdAsync("own"));
            Assert.StartsWith("**Saved.**", kept.Text, StringComparison.Ordinal);
        }

        /// <summary>The button under what was read last, for one calendar.</summary>
        public async Task<string> KeepIdAsync(string calendar)
        {
            var stale = await network.Coordinator.PressAsync("terms-own:keep:own:none");
            return stale.ButtonIds.First(id =>
                id.StartsWith($"terms-own:keep:{calendar}:", StringComparison.Ordinal)
            );
        }
    }
}
