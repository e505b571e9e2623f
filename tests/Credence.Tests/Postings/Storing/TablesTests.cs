using Credence.Postings.Storing;
using CsCheck;
using Xunit;

namespace Credence.Tests.Postings.Storing;

/// <summary>The tables in scratch files find what plain dictionaries find, however they grow.</summary>
public sealed class TablesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Keys_are_found_as_in_a_dictionary()
    {
        // low bits that collide often, so that places run over
        Gen.Select(Gen.ULong[0, 50], Gen.ULong[0, 2000]).Array[0, 12_000].Sample(keys =>
        {
            var plain = new Dictionary<UInt128, (uint, uint)>();
            using var table = new KeyTable(_folder.Path, 0);
            foreach (var (high, low) in keys)
            {
                var (key, number) = (new UInt128(high, low << 40), (uint)plain.Count + 1);
                plain.TryAdd(key, (number, number + 7));
                table.Add(key, number, number + 7);
            }

            Assert.All(plain, entry => Assert.Equal(entry.Value, table.Find(entry.Key)));
            Assert.Equal((0u, 0u), table.Find(new UInt128(51, 0)));
        }, iter: 20, threads: 1);
    }

    [Fact]
    public void The_first_eight_documents_of_a_band_are_found()
    {
        Gen.UInt[0, 3000].Array[0, 12].Array[0, 2000].Sample(documents =>
        {
            var plain = new Dictionary<uint, List<uint>>();
            using var table = new BandTable(_folder.Path, 0);
            for (var i = 0; i < documents.Length; i++)
            {
                var keys = documents[i].Select(key => key * 1_400_000).ToArray();
                table.Add(keys, (uint)i + 1);
                foreach (var key in keys)
                {
                    if (!plain.TryGetValue(key, out var found))
                        plain.Add(key, found = []);
                    if (found.Count < BandTable.MostPerKey)
                        found.Add((uint)i + 1);
                }
            }

            var room = new uint[BandTable.MostPerKey];
            Assert.All(plain, entry => Assert.Equal(entry.Value.Order(), room[..table.Find([entry.Key], room)].Order()));
        }, iter: 20, threads: 1);
    }

    [Fact]
    public void A_table_made_for_many_is_like_one_that_grew()
    {
        using var made = new BandTable(_folder.Combine(""), 100_000);
        Directory.CreateDirectory(_folder.Combine("other"));
        using var grown = new BandTable(_folder.Combine("other"), 0);
        for (var document = 1u; document <= 20_000; document++)
        {
            made.Add([document * 2_654_435_761, document % 100], document);
            grown.Add([document * 2_654_435_761, document % 100], document);
        }

        var (room, other) = (new uint[2 * BandTable.MostPerKey], new uint[2 * BandTable.MostPerKey]);
        for (var document = 1u; document <= 20_000; document += 7)
        {
            uint[] keys = [document * 2_654_435_761, document % 100];
            Assert.Equal(room[..made.Find(keys, room)].Order(), other[..grown.Find(keys, other)].Order());
        }
    }

    [Fact]
    public void Added_in_one_batch_or_one_by_one_it_is_the_same()
    {
        using var one = new BandTable(_folder.Path, 400_000);
        Directory.CreateDirectory(_folder.Combine("other"));
        using var other = new BandTable(_folder.Combine("other"), 400_000);
        var batch = new BandBatch(other, 50_000);
        for (var document = 1u; document <= 100_000; document++)
        {
            uint[] keys = [document * 2_654_435_761, (document % 1000) * 4_000_000];
            one.Add(keys, document);
            batch.Add(keys, document);
        }

        batch.Flush();

        var (room, otherRoom) = (new uint[BandTable.MostPerKey], new uint[BandTable.MostPerKey]);
        for (var document = 1u; document <= 100_000; document += 3)
        {
            foreach (var key in (uint[])[document * 2_654_435_761, (document % 1000) * 4_000_000])
                Assert.Equal(room[..one.Find([key], room)].Order(), otherRoom[..other.Find([key], otherRoom)].Order());
        }
    }
}
