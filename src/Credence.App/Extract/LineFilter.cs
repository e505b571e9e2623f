using System.Globalization;
using System.Threading.Channels;
using Credence.Sources;

namespace Credence.App.Extract;

/// <summary>Runs a conversion over lines on every core, with bounded memory and the order kept.</summary>
internal static class LineFilter
{
    private const int BatchesPerCore = 2;
    private const int MostComplaints = 20;

    /// <summary>Reads to the end; complaints name the line.</summary>
    /// <returns>True where every line was converted.</returns>
    /// <exception cref="UnusableInputException">The input breaks off, or the output cannot be written: what was written before is whole lines, but not all of them.</exception>
    internal static async Task<bool> RunAsync(Stream input, Stream output, TextWriter complaints, string source, Extraction conversion, CancellationToken stop)
    {
        var batches = Channel.CreateBounded<Task<Batch>>(new BoundedChannelOptions(Environment.ProcessorCount * BatchesPerCore) { SingleReader = true, SingleWriter = true });
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var reading = ReadAsync(input, batches.Writer, conversion, source, ending.Token);
        var skipped = 0L;
        var ended = false;
        try
        {
            await foreach (var work in batches.Reader.ReadAllAsync(stop))
            {
                var batch = await work;
                foreach (var (line, what) in batch.Wrong)
                {
                    if (++skipped <= MostComplaints)
                        await complaints.WriteLineAsync($"{source}:{line}: {what}. Line skipped.");
                }

                await WriteAsync(batch, output, stop);
            }

            ended = true;
        }
        finally
        {
            if (!ended)
                await ending.CancelAsync();
        }

        if (await reading == 0)
            await complaints.WriteLineAsync($"{source}: no lines. One posting a line is read, as JSON: {{\"id\": \"1\", \"title\": \"…\", \"text\": \"…\"}}");
        if (skipped > MostComplaints)
            await complaints.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{source}: {skipped:N0} lines skipped in all; the first {MostComplaints} are named above."));
        return skipped == 0;
    }

    /// <summary>Writes and hands over at once. A reader who has gone (<c>| head</c>) is no trouble: the system's console stream passes over that.</summary>
    private static async Task WriteAsync(Batch batch, Stream output, CancellationToken stop)
    {
        try
        {
            batch.Output.Position = 0;
            await batch.Output.CopyToAsync(output, stop);
            await output.FlushAsync(stop);
        }
        catch (IOException wrong)
        {
            throw new UnusableInputException("output", $"cannot be written ({wrong.Message.TrimEnd('.')})", "Make room on the disk and run the same command again");
        }
    }

    private static async Task<long> ReadAsync(Stream input, ChannelWriter<Task<Batch>> batches, Extraction conversion, string source, CancellationToken stop)
    {
        try
        {
            using var lines = new LineReader(input);
            var batch = new Batch();
            var read = 0L;
            while (await lines.NextAsync(stop) is { } line)
            {
                batch.Add(line);
                read++;
                if (!batch.IsFull)
                    continue;
                await batches.WriteAsync(Start(batch, conversion, stop), stop);
                batch = new Batch();
            }

            await batches.WriteAsync(Start(batch, conversion, stop), stop);
            return read;
        }
        catch (IOException broken)
        {
            throw new UnusableInputException(source, $"cannot be read to its end ({broken.Message.TrimEnd('.')})", "Mend or replace the file");
        }
        finally
        {
            batches.TryComplete();
        }
    }

    private static Task<Batch> Start(Batch batch, Extraction conversion, CancellationToken stop) => Task.Run(() => batch.Convert(conversion), stop);
}
