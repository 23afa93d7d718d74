using System.Reflection;
using LibrarianBot.Discord;
using LibrarianBot.Store;
using NetArchTest.Rules;
using Xunit;
using TestResult = NetArchTest.Rules.TestResult;

namespace LibrarianBot.Tests;

public sealed class ArchitectureTests
{
    private static readonly Assembly Program = Assembly.Load("LibrarianBot");
    private static readonly Assembly Discord = typeof(Snowflake).Assembly;
    private static readonly Assembly Sandbox = Assembly.Load("LibrarianBot.Sandbox");

    [Fact]
    public void The_client_and_the_sandbox_know_nothing_of_ours_nor_of_each_other()
    {
        Assert.DoesNotContain(ReferencesOf(Discord), IsOurs);
        Assert.DoesNotContain(ReferencesOf(Sandbox), IsOurs);
    }

    /// <summary>From the lowest to the highest: a part may know those below it.</summary>
    private static readonly string[] Layers =
    [
        "Text",
        "Dates",
        "Store",
        "Networks",
        "People",
        "Calendars",
        "Pictures",
        "Notices",
        "LiveMessages",
        "Interactions",
        "Modules",
        "Features",
        "Hosting",
        "Web",
    ];

    [Fact]
    public void What_lies_below_knows_nothing_of_what_lies_above()
    {
        for (var at = 0; at < Layers.Length; at++)
        {
            var result = Types
                .InAssembly(Program)
                .That()
                .ResideInNamespaceMatching($@"^LibrarianBot\.{Layers[at]}(\.|$)")
                .ShouldNot()
                .HaveDependencyOnAny([
                    .. Layers[(at + 1)..].Select(above => $"LibrarianBot.{above}"),
                ])
                .GetResult();

            Assert.Empty(Offenders(result));
        }
    }

    [Fact]
    public void What_is_kept_and_how_days_are_read_know_nothing_of_Discord()
    {
        var result = Types
            .InAssembly(Program)
            .That()
            .Inherit(typeof(NetworkRow))
            .Or()
            .ImplementInterface(typeof(IRefusal))
            .Or()
            .ResideInNamespaceMatching(@"^LibrarianBot\.(Text|Dates|Store)(\.|$)")
            .ShouldNot()
            .HaveDependencyOnAny("LibrarianBot.Discord")
            .GetResult();

        Assert.Empty(Offenders(result));
    }

    [Fact]
    public void Only_the_try_out_knows_the_sandbox()
    {
        var result = Types
            .InAssembly(Program)
            .That()
            .DoNotResideInNamespaceStartingWith("LibrarianBot.Hosting")
            .ShouldNot()
            .HaveDependencyOnAny("LibrarianBot.Sandbox")
            .GetResult();

        Assert.Empty(Offenders(result));
    }

    private static bool IsOurs(string name) =>
        name.StartsWith("LibrarianBot", StringComparison.Ordinal);

    private static IEnumerable<string> ReferencesOf(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name ?? "");

    private static IEnumerable<string> Offenders(TestResult result) =>
        result.FailingTypeNames ?? [];
}
