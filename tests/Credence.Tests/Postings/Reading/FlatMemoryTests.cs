using System.Text;
using Credence.Postings.Reading;
using Xunit;

namespace Credence.Tests.Postings.Reading;

/// <summary>Runs alone: it looks at the memory of the whole process.</summary>
[Collection(nameof(FlatMemoryTests))]
[CollectionDefinition(nameof(FlatMemoryTests), DisableParallelization = true)]
public sealed class FlatMemoryTests
{
    [Fact]
    public void A_json_document_larger_than_any_buffer_is_read_in_flat_memory()
    {
        const int count = 8_000;
        var filler = new string('x', 10_000);
        using var endless = new RepeatedStream("{\"jobs\":["u8.ToArray(), Encoding.UTF8.GetBytes($$"""{"title":"T","company":"A","description":"{{filler}}"},"""), count, "null]}"u8.ToArray());
        var (read, early, late) = (0, 0L, 0L);

        foreach (var outcome in PostingReader.Read(endless, new PostingInput("test", "test", NamedByUser: true), null))
        {
            read++;
            Assert.IsType<ReadOutcome.Accepted>(outcome);
            if (read == count / 4)
                early = GC.GetTotalMemory(forceFullCollection: true);
            if (read == count)
                late = GC.GetTotalMemory(forceFullCollection: true);
        }

        // 60 MB of records lie between the two
        Assert.Equal(count, read);
        Assert.InRange(late - early, long.MinValue, 8L << 20);
    }
}
