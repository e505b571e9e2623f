using System.Globalization;
using System.Text;
using LibGit2Sharp;

namespace Credence.App.Tests.Projects;

/// <summary>A small table made by ourselves: members of a club who leave the sooner the less they visit.</summary>
internal static class MadeMembers
{
    internal const string Day = "2026-11-01";
    private const int Rows = 400;

    internal static string Table()
    {
        string[] plans = ["basic", "family", "gold"];
        var text = new StringBuilder("member,age,visits,plan,left\n");
        for (var row = 0; row < Rows; row++)
        {
            // spread evenly and without order; one member in five does not behave as the visits say
            var (age, visits, odd) = (20 + (row * 37 % 50), row * 61 % 97 / 8.0, row * 29 % 5 == 0);
            var leaves = visits < 6 != odd;
            text.Append(CultureInfo.InvariantCulture, $"m{row:0000}-{row * 7919 % 100003},{age},{visits:0.0},{plans[row * 13 % 3]},{(leaves ? "yes" : "no")}\n");
        }

        return text.ToString();
    }

    /// <summary>Commits all that is not ignored, as a person would.</summary>
    internal static void Commit(string folder)
    {
        using var repository = new Repository(folder);
        Commands.Stage(repository, "*");
        var who = new Signature("Mara Example", "mara@example.org", new DateTimeOffset(2026, 10, 31, 9, 0, 0, TimeSpan.Zero));
        repository.Commit("Start from the worked project of Credence", who, who);
    }
}
