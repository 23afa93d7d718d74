using LibrarianBot.Discord.Commands;
using LibrarianBot.Hosting;

namespace LibrarianBot.Features.People;

internal sealed class ProfileCommands(MemberService members)
{
    [SlashCommand("profile", "Tell the network your name and school")]
    public async Task<Reply> ProfileAsync(Invocation from, CancellationToken cancel)
    {
        var member = await members.FindAsync(from.Member, cancel);
        return Reply.Form(
            ProfileMessages.Form(member?.Name ?? from.Member.DisplayName, member?.School)
        );
    }

    [Form("profile:told")]
    public async Task<Reply> ToldAsync(
        Invocation from,
        [Field("name")] string? name,
        [Field("school")] string? school,
        CancellationToken cancel
    ) => ProfileMessages.Told(await members.IntroduceAsync(from.Member, name, school, cancel));
}
