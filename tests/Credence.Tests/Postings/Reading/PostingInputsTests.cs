using Credence.Postings.Reading;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Postings.Reading;

public sealed class PostingInputsTests : IDisposable
{
    private readonly ReadingRoom _room = new();

    public void Dispose() => _room.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_with_the_entry_below_the_folder_as_source()
    {
        foreach (var name in new[] { "b/2.json", "b/10.json", "a/deep/x.json", "loose.jsonl.gz", "B.csv", ".hidden/x", "a/.hidden" })
            _room.Write(name, "x");

        var inputs = PostingInputs.Find([_room.Folder]);

        Assert.Equal(["B.csv", "a/deep/x.json", "b/10.json", "b/2.json", "loose.jsonl.gz"], inputs.Select(input => Path.GetRelativePath(_room.Folder, input.Path)));
        Assert.Equal(["B", "a", "b", "b", "loose"], inputs.Select(input => input.Source));
        Assert.DoesNotContain(inputs, input => input.NamedByUser);
    }

    [Fact]
    public void A_flat_folder_and_a_single_file_are_their_own_source_and_no_file_comes_twice()
    {
        var file = _room.Write("flat/one.json", "x");
        var folder = Path.Combine(_room.Folder, "flat");

        Assert.Equal("flat", Assert.Single(PostingInputs.Find([folder])).Source);
        Assert.Equal(("one", true), (PostingInputs.Find([file, folder]).Single().Source, PostingInputs.Find([file, folder]).Single().NamedByUser));
    }

    [Fact]
    public void Links_inside_a_folder_are_not_followed()
    {
        _room.Write("real/x.json", "x");
        Directory.CreateSymbolicLink(Path.Combine(_room.Folder, "real", "loop"), _room.Folder);
        File.CreateSymbolicLink(Path.Combine(_room.Folder, "real", "passwd"), "/etc/passwd");

        Assert.EndsWith("x.json", Assert.Single(PostingInputs.Find([_room.Folder])).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_is_not_there_is_refused()
    {
        var wrong = Assert.Throws<UnusableInputException>(() => PostingInputs.Find([Path.Combine(_room.Folder, "missing")]));

        Assert.Contains("no such file", wrong.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SOURCE.txt")]
    [InlineData("LICENSE")]
    [InlineData("README.md")]
    public void A_file_about_the_data_is_counted_once_as_no_posting(string name)
    {
        Assert.Equal(RejectReason.NotAPosting, ReadingRoom.Reason(Assert.Single(_room.Read(name, "title,description,company\na,b,c\n"))));
    }

    [Fact]
    public void Reading_stops_when_asked_to()
    {
        var input = new PostingInput(_room.Write("x.json", "[]"), "x", NamedByUser: true);

        Assert.Throws<OperationCanceledException>(() => PostingReader.Read(input, null, null, new CancellationToken(canceled: true)).ToList());
    }
}
