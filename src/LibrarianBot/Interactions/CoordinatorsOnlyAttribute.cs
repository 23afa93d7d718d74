using LibrarianBot.Discord.Commands;
using LibrarianBot.Networks;

namespace LibrarianBot.Interactions;

/// <summary>Only for whoever looks after the network: who may manage the server, or has the coordinators' role.</summary>
/// <param name="refusal">The sentence for everybody else: what they can't do, and who can.</param>
internal sealed class CoordinatorsOnlyAttribute(string refusal) : PreconditionAttribute
{
    public string Refusal { get; } = refusal;

    public override string? Refuse(IServiceProvider services, Invocation from) =>
        from.Caller(services).IsCoordinator ? null : Refusal;
}
