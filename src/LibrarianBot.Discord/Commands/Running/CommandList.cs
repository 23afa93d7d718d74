namespace LibrarianBot.Discord.Commands.Running;

/// <summary>A list whose items hold their neighbours, so that adding and removing cost nothing. Its owner locks it.</summary>
internal sealed class CommandList
{
    private RunningCommand? last;

    public RunningCommand? First { get; private set; }

    public void Add(RunningCommand command)
    {
        command.Previous = last;
        if (last is null)
        {
            First = command;
        }
        else
        {
            last.Next = command;
        }

        last = command;
    }

    public void Remove(RunningCommand command)
    {
        if (command.Previous is null)
        {
            First = command.Next;
        }
        else
        {
            command.Previous.Next = command.Next;
        }

        if (command.Next is null)
        {
            last = command.Previous;
        }
        else
        {
            command.Next.Previous = command.Previous;
        }

        command.Previous = command.Next = null;
    }
}
