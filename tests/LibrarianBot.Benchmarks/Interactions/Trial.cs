using System.Text;

namespace LibrarianBot.Benchmarks.Interactions;

/// <summary>Sees that what is measured is what is meant: searches that find, and refusals that don't search.</summary>
internal static class Trial
{
    public static async Task CheckAsync(Driver driver, Targets targets)
    {
        await ExpectAsync(driver, Targets.Light, finds: false);
        await ExpectAsync(driver, Targets.LightFloor, finds: false);
        await ExpectAsync(driver, targets.Find, finds: true);
        await ExpectAsync(driver, targets.FindFloor, finds: true);
    }

    private static async Task ExpectAsync(Driver driver, Target target, bool finds)
    {
        foreach (var body in target.Bodies.Take(50))
        {
            var answer = Encoding.UTF8.GetString(await driver.SendAsync(body));
            // Every list that the store was seeded with is named so.
            if (answer.Contains("and the like", StringComparison.Ordinal) != finds)
            {
                throw new InvalidOperationException(
                    $"{Encoding.UTF8.GetString(body.Span)} was answered with {answer}"
                );
            }
        }
    }
}
