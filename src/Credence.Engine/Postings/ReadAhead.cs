using System.Collections.Concurrent;
using Credence.Postings.Cleaning;
using Credence.Postings.Reading;
using Credence.Sources;

namespace Credence.Postings;

/// <summary>
/// Reads inputs one after the other on a thread of its own and has each chunk cleaned on another, a few chunks ahead of whoever takes them: what takes
/// them may wait for a disk while every core stays busy. Order is kept, memory bounded.
/// </summary>
internal sealed class ReadAhead : IDisposable
{
    private static readonly int MostChunks = 4 + (2 * Environment.ProcessorCount);
    private const int MostRecords = 256;
    private const int MostCharacters = 2 * 1024 * 1024;

    private readonly CancellationTokenSource _stop;
    private readonly BlockingCollection<Task<CleanChunk>> _chunks = new(MostChunks);
    private readonly Task _reading;
    private readonly IReadOnlyList<PostingInput> _inputs;
    private readonly IngestRequest _request;
    private readonly Func<ReadRecord, TextBlocks, CleanRecord> _clean;
    private List<ReadRecord> _chunk = [];
    private int _characters;
    private long _bytesBefore;
    private long _bytes;

    internal ReadAhead(IReadOnlyList<PostingInput> inputs, IngestRequest request, Func<ReadRecord, TextBlocks, CleanRecord> clean, CancellationToken stop)
    {
        _inputs = inputs;
        _clean = clean;
        _request = request;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _reading = Task.Factory.StartNew(ReadAll, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Bytes of input read so far.</summary>
    internal long Bytes => Interlocked.Read(ref _bytes);

    /// <inheritdoc/>
    public void Dispose()
    {
        _stop.Cancel();
        Task.WaitAny(_reading);
        _chunks.Dispose();
        _stop.Dispose();
    }

    /// <summary>The chunks, cleaned, in order; whoever takes them disposes of them. What stopped the reader is thrown here.</summary>
    internal IEnumerable<CleanChunk> Chunks()
    {
        foreach (var chunk in _chunks.GetConsumingEnumerable(_stop.Token))
            yield return chunk.GetAwaiter().GetResult();
        _reading.GetAwaiter().GetResult();
    }

    private void ReadAll()
    {
        try
        {
            for (var input = 0; input < _inputs.Count; input++)
            {
                Read(input);
                _bytesBefore += IngestInputs.BytesOf(_inputs[input].Path);
                Interlocked.Exchange(ref _bytes, _bytesBefore);
            }

            Pass();
        }
        finally
        {
            _chunks.CompleteAdding();
        }
    }

    private void Read(int input)
    {
        try
        {
            foreach (var outcome in Outcomes(_inputs[input]))
                Add(input, outcome, null);
        }
        catch (UnusableInputException wrong)
        {
            Add(input, new ReadOutcome.Rejected(RejectReason.Unreadable, wrong.Where, wrong.What), wrong.Next);
        }
    }

    private IEnumerable<ReadOutcome> Outcomes(PostingInput input) => LiveBoard.TryParse(input.Path) is { } board
        ? _request.Boards!.Read(board, _stop.Token).ToBlockingEnumerable(_stop.Token)
        : PostingReader.Cut(input, _request.Map, new Position(this), _stop.Token);

    private void Add(int input, ReadOutcome outcome, string? next)
    {
        _chunk.Add(new ReadRecord(input, _inputs[input].Source, outcome, next));
        _characters += outcome switch
        {
            ReadOutcome.Pending { Line.Length: var bytes } => bytes,
            ReadOutcome.Accepted { Posting.Body.Length: var characters } => characters,
            _ => 0,
        };
        if (_chunk.Count >= MostRecords || _characters >= MostCharacters)
            Pass();
    }

    private void Pass()
    {
        var chunk = new CleanChunk(_chunk, _clean);
        if (_chunk.Count > 0)
            _chunks.Add(Task.Run(chunk.Cleaned, _stop.Token), _stop.Token);
        (_chunk, _characters) = ([], 0);
    }

    private sealed class Position(ReadAhead reading) : IProgress<long>
    {
        public void Report(long value) => Interlocked.Add(ref reading._bytes, value);
    }
}
