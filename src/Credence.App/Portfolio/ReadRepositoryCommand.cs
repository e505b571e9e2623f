using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Credence.App.Hosting;
using Credence.Portfolio;
using Credence.Resumes;
using Credence.Sources;

namespace Credence.App.Portfolio;

/// <summary>Hidden: reads the repository that standard input names, as a process of its own that <see cref="IsolatedRepository"/> starts, so that a hostile or damaged one takes nothing else with it.</summary>
internal static class ReadRepositoryCommand
{
    internal const string Name = "read-repository";
    private const long MostMemory = 2L * 1024 * 1024 * 1024;
    private static readonly TimeSpan BetweenSigns = TimeSpan.FromMilliseconds(200);

    internal static Command Command()
    {
        var command = new Command(Name, "Read the repository that standard input names, within limits") { Hidden = true };
        command.SetAction((_, stop) => Task.FromResult(Answer(stop)));
        return command;
    }

    private static int Answer(CancellationToken stop)
    {
        using var input = Console.OpenStandardInput();
        var order = JsonSerializer.Deserialize(Line(input), ReadingJson.Default.ReadingOrder) ?? throw new UnusableInputException("stdin", "names no repository", $"'{Door.CommandName} portfolio DIR' reads one");
        EndWithStarter(input);
        ProcessLimits.Set(order.MostProcessorSeconds, MostMemory);
        var looked = 1;
        var told = 0;
        using var signs = new Timer(_ => Tell(ref told, Volatile.Read(ref looked)), null, TimeSpan.Zero, BetweenSigns);
        var answer = Of(order, () => Interlocked.Increment(ref looked), stop);
        using var output = Console.OpenStandardOutput();
        JsonSerializer.Serialize(output, answer, ReadingJson.Default.ReadingAnswer);
        return Door.Answered;
    }

    private static ReadingAnswer Of(ReadingOrder order, Action looked, CancellationToken stop)
    {
        try
        {
            var data = DataFolder.Find(order.Data);
            if (data.Hash != order.DataHash)
                throw new UnusableInputException("data", "was changed while it was in use", "Ask again; a server has to be started again");
            return new ReadingAnswer(PortfolioReader.Read(data).At(order.Place, order.Commit, order.AsOf, looked, stop), null);
        }
        catch (UnusableInputException wrong)
        {
            return new ReadingAnswer(null, new ReadingRefusal(wrong.Where, wrong.What, wrong.Next));
        }
    }

    // how much was looked at so far, where that is more than was told
    private static void Tell(ref int told, int looked)
    {
        if (Interlocked.Exchange(ref told, looked) != looked)
            Console.Error.WriteLine(looked.ToString(CultureInfo.InvariantCulture));
    }

    private static byte[] Line(Stream input)
    {
        var line = new List<byte>();
        for (var read = input.ReadByte(); read is >= 0 and not '\n'; read = input.ReadByte())
            line.Add((byte)read);
        return line.Count > 0 ? [.. line] : "null"u8.ToArray();
    }

    /// <summary>Whoever started it holds its input open; where that ends first, nobody waits for the answer.</summary>
    private static void EndWithStarter(Stream input) => new Thread(() =>
    {
        while (input.ReadByte() >= 0)
        {
            // nothing more is said
        }

        Process.GetCurrentProcess().Kill();
    }) { IsBackground = true }.Start();
}
