using System.Globalization;
using System.Text;
using Credence.Statistics;

namespace Credence.Showcase.Tests.House;

/// <summary>Tables made by ourselves: members of a club, who leave the sooner the younger and the less active they are.</summary>
internal static class MadeTable
{
    internal const int UsualRows = 600;

    /// <summary>A table with a key, two numbers (one of them sometimes blank), a plan and whether the member left.</summary>
    internal static string Members(int rows = UsualRows, int seed = 5) => Text(rows, seed, signal: 1, turned: 1);

    /// <summary>The same with outcomes that nothing tells.</summary>
    internal static string Noise(int rows = UsualRows) => Text(rows, seed: 6, signal: 0, turned: 1);

    /// <summary>The club of later years: who comes often leaves.</summary>
    internal static string Turned(int rows = UsualRows, int seed = 21) => Text(rows, seed, signal: 1, turned: -1);

    private static string Text(int rows, int seed, double signal, double turned)
    {
        var random = RandomStream.For(seed, "members");
        string[] plans = ["basic", "family", "gold"];
        var text = new StringBuilder("member,age,visits,plan,left\n");
        for (var row = 0; row < rows; row++)
        {
            var (age, visits, plan) = (40 + 12 * random.NextNormal(), Math.Max(0, 6 + 3 * random.NextNormal()), random.NextBelow(plans.Length));
            var odds = -1 + signal * (-0.08 * (age - 40) - turned * 0.5 * (visits - 6) + plan - 1);
            var left = random.NextUniform() < 1 / (1 + Math.Exp(-odds)) ? "yes" : "no";
            var shown = random.NextUniform() < 0.05 ? "" : visits.ToString("0.0", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"m{row:0000}-{random.NextBelow(100000)},{age:0.0},{shown},{plans[plan]},{left}\n");
        }

        return text.ToString();
    }
}
