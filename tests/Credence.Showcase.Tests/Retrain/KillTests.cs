using System.Diagnostics;
using System.Globalization;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Train.Saving;
using Credence.Statistics;
using Xunit;

namespace Credence.Showcase.Tests.Retrain;

/// <summary>A retrain or rollback that is killed at any moment leaves the version before or the one after, whole. KILLS sets how many are killed.</summary>
public sealed class KillTests(ModelRoots roots)
{
    private const string Kills = "KILLS";
    private const int UsualKills = 12;
    private const int ManyKills = 100;
    private const int LinesOfTraining = 28;
    private const double LongestWaitMs = 30;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_left_is_whole_and_served()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable(Kills), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : UsualKills;
        var random = RandomStream.For(17, "kills of retrain and rollback");
        using var data = new OwnFolder();
        var newer = data.With("newer.csv", MadeTable.Members(300, seed: 41));
        var (before, after, late) = (0, 0, 0);
        for (var kill = 0; kill < kills; kill++)
        {
            using var folder = new OwnFolder();
            var root = roots.Copied(ModelRoots.Promoted, folder);
            var state = root.Read();
            string[] words = kill % 2 == 0 ? ["rollback", "--model", root.Path] : ["retrain", "--model", root.Path, "--data", newer, "--direct", "--keep", "2"];

            var wasKilled = await KilledAsync(words, random);

            late += wasKilled ? 0 : 1;
            var isBefore = root.Read().Current == state.Current && root.Read().Rejected.Count == state.Rejected.Count;
            (before, after) = (before + (isBefore ? 1 : 0), after + (isBefore ? 0 : 1));
            AssertWhole(root);
        }

        TestContext.Current.SendDiagnosticMessage("{0} kills: {1} before the change, {2} after it, {3} of these after the end", kills, before, after, late);
        if (kills >= ManyKills)
            Assert.All((int[])[before, after - late], count => Assert.InRange(count, 5, kills));
    }

    [Fact]
    public async Task After_a_kill_the_next_one_cleans_up()
    {
        using var folder = new OwnFolder();
        var root = roots.Copied(ModelRoots.Promoted, folder);
        using (var process = Process.Start(ShowcaseProgram.StartInfo(["retrain", "--model", root.Path, "--data", folder.With("newer.csv", MadeTable.Members(300, seed: 41)), "--direct"]))!)
        {
            while (await process.StandardError.ReadLineAsync(Stop) is { } line && !line.StartsWith("writing version", StringComparison.Ordinal))
            {
            }

            process.Kill();
            await process.WaitForExitAsync(Stop);
        }

        var back = await ModelRoots.RunAsync("rollback", "--model", root.Path);
        var again = await ModelRoots.RunAsync("retrain", "--model", root.Path, "--data", folder.At("newer.csv"), "--direct");

        Assert.Equal(0, back.ExitCode);
        Assert.InRange(again.ExitCode, 0, 1);
        AssertWhole(root);
        Assert.Equal(root.Read().Named.Order(StringComparer.Ordinal), Directory.GetDirectories(root.VersionsFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    // mostly around the steps that change something, else anywhere before
    private static async Task<bool> KilledAsync(string[] words, RandomStream random)
    {
        using var process = Process.Start(ShowcaseProgram.StartInfo(words))!;
        var (atStep, steps, lines) = (random.NextUniform() < 0.8, random.NextBelow(words[0] == "rollback" ? 1 : 3), random.NextBelow(LinesOfTraining) + 1);
        while (await process.StandardError.ReadLineAsync(Stop) is { } line)
        {
            var isStep = line.StartsWith("writing ", StringComparison.Ordinal) || line.StartsWith("removing ", StringComparison.Ordinal);
            if (atStep ? isStep && steps-- == 0 : --lines == 0)
                break;
        }

        var since = Stopwatch.GetTimestamp();
        // the shorter the likelier: a step takes a few milliseconds
        var wait = LongestWaitMs * Math.Pow(random.NextUniform(), 3);
        SpinWait.SpinUntil(() => Stopwatch.GetElapsedTime(since).TotalMilliseconds >= wait);
        var isRunning = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync(Stop);
        return isRunning && process.ExitCode != 0;
    }

    private static void AssertWhole(ModelRoot root)
    {
        var state = root.Read();
        Assert.All(state.Named, version => Assert.Equal(version, ModelFolder.Open(root.FolderOf(version)).Card.Version));
        // also those that the pointer does not name yet, or no longer
        Assert.All(Directory.GetDirectories(root.VersionsFolder).Select(folder => Path.GetFileName(folder)!).Where(RootState.IsVersion), version => Assert.Equal(version, ModelFolder.Open(root.FolderOf(version)).Card.Version));
    }
}
