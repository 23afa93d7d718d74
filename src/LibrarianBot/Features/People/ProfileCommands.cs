using LibrarianBot.Discord.Commands;
using LibrarianBot.Store;

namespace LibrarianBot.Features.People;

internal sealed class ProfileCommands(MemberService members)
{
    [SlashCommand("profile", "Tell the network your name and school")]
    public async Task<Reply> ProfileAsync(Caller caller, CancellationToken cancel)
    {
        var member = await members.FindAsync(caller, cancel);
        return Reply.Form(ProfileMessages.Form(member?.Name ?? caller.DisplayName, member?.School));
    }

    [Form("profile:told")]
    public async Task<Reply> ToldAsync(
        Caller caller,
        [Field("name")] string? name,
        [Field("school")] string? school,
        CancellationToken cancel
    ) => ProfileMessages.Told(await members.IntroduceAsync(caller, name, school, cancel));
}
