using System.Reflection;
using System.Runtime.ExceptionServices;

namespace LibrarianBot.Discord.Commands.Discovery;

internal static class Calls
{
    /// <summary>Calls a method so that what it throws arrives as it was thrown, not wrapped by reflection.</summary>
    public static object? Call(this MethodInvoker invoker, object? target, object?[] arguments)
    {
        try
        {
            return invoker.Invoke(target, new Span<object?>(arguments));
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is { } thrown)
        {
            ExceptionDispatchInfo.Throw(thrown);
            throw;
        }
    }
}
