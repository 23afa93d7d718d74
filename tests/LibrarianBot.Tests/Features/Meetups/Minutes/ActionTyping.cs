namespace LibrarianBot.Tests.Features.Meetups.Minutes;

/// <summary>What somebody is given to do.</summary>
internal static class ActionTyping
{
    extension(TestNetwork network)
    {
        /// <summary>The host gives Cara something to do.</summary>
        public Task<Answer> GiveActionAsync(string by) =>
            network.Ben.FillAsync(
                $"meetup-action:added:{TestNetwork.Bayside}:1",
                ("what", "Book the author visit"),
                ("who", network.Cara),
                ("by", by)
            );
    }
}
