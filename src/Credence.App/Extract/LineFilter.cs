using System.Threading.Channels;

namespace Credence.App.Extract;

/// <summary>Runs a conversion over lines on every core, with bounded memory and the order kept.</summary>
internal static class LineFilter
{
    private const int LinesPerBatch = 32;
    private const int BatchesPerCore = 2;

    /// <summary>Reads to the end; complaints name the line.</summary>
    /// <returns>True where every line was converted.</returns>
    internal static async Task<bool> RunAsync(Stream input, Stream output, TextWriter complaints, string source, Extraction conversion, CancellationToken stop)
    {
        var batches = Channel.CreateBounded<Task<Batch>>(new BoundedChannelOptions(Environment.ProcessorCount * BatchesPerCore) { SingleReader = true, SingleWriter = true });
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var reading = ReadAsync(input, batches.Writer, conversion, ending.Token);
        var complete = true;
        try
        {
            await foreach (var work in batches.Reader.ReadAllAsync(ending.Token))
            {
                var batch = await work;
                foreach (var (line, what) in batch.Wrong)
                {
                    complete = false;
                    await complaints.WriteLineAsync($"{source}:{line}: {what}. Line skipped.");
                }

                batch.Output.Position = 0;
                await batch.Output.CopyToAsync(output, ending.Token);
            }

            await output.FlushAsync(ending.Token);
        }
        catch (IOException)
        {
            // whoever reads our output has gone; a filter ends silently
            await ending.CancelAsync();
            return complete;
        }

        await reading;
        return complete;
    }

    private static async Task ReadAsync(Stream input, ChannelWriter<Task<Batch>> batches, Extraction conversion, CancellationToken stop)
    {
        try
        {
            using var lines = new LineReader(input);
            var batch = new Batch();
            while (await lines.NextAsync(stop) is { } line)
            {
                batch.Add(line);
                if (batch.Count < LinesPerBatch)
                    continue;
                await batches.WriteAsync(Start(batch, conversion, stop), stop);
                batch = new Batch();
            }

            await batches.WriteAsync(Start(batch, conversion, stop), stop);
            batches.Complete();
        }
        catch (OperationCanceledException cancelled)
        {
            batches.TryComplete(cancelled);
        }
        catch (IOException broken)
        {
            batches.TryComplete(broken);
            throw;
        }
    }

    private static Task<Batch> Start(Batch batch, Extraction conversion, CancellationToken stop) => Task.Run(() => batch.Convert(conversion), stop);
}
