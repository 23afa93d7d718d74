using System.Reflection;
using LibrarianBot.Discord;
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

    [Fact]
    public void Only_commands_messages_notices_and_hosting_know_Discords_types()
    {
        var result = Types
            .InAssembly(Program)
            .That()
            .ResideInNamespaceMatching(@"^LibrarianBot\.(Features|Store)")
            .And()
            .DoNotHaveNameMatching(@"(Commands|Messages|Notice)(`\d+)?$")
            .ShouldNot()
            .HaveDependencyOnAny("LibrarianBot.Discord")
            .GetResult();

        Assert.Empty(Offenders(result));
    }

    [Fact]
    public void Features_do_not_reach_into_each_others_services()
    {
        var services = Program
            .GetTypes()
            .Where(type =>
                FeatureOf(type) is not null
                && type.Name.EndsWith("Service", StringComparison.Ordinal)
            )
            .ToLookup(type => FeatureOf(type)!, type => type.FullName!, StringComparer.Ordinal);

        foreach (
            var feature in Program
                .GetTypes()
                .Select(FeatureOf)
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
        )
        {
            string[] others =
            [
                .. services.Where(group => group.Key != feature).SelectMany(group => group),
            ];
            if (others.Length == 0)
            {
                continue;
            }

            var result = Types
                .InAssembly(Program)
                .That()
                .ResideInNamespaceStartingWith($"LibrarianBot.Features.{feature}")
                .ShouldNot()
                .HaveDependencyOnAny(others)
                .GetResult();
            Assert.Empty(Offenders(result));
        }
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

    private static string? FeatureOf(Type type)
    {
        const string root = "LibrarianBot.Features.";
        return type.Namespace?.StartsWith(root, StringComparison.Ordinal) == true
            ? type.Namespace[root.Length..].Split('.')[0]
            : null;
    }

    private static IEnumerable<string> Offenders(TestResult result) =>
        result.FailingTypeNames ?? [];
}
