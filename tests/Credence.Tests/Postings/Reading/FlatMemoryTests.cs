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
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (read, most) = (0, 0L);

        foreach (var outcome in PostingReader.Read(endless, new PostingInput("test", "test", NamedByUser: true), null))
        {
            read++;
            Assert.IsType<ReadOutcome.Accepted>(outcome);
            if (read % 2000 == 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.Equal(count, read);
        Assert.InRange(most, long.MinValue, 40L << 20);
    }
}
