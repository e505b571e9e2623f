using Credence.Rules;
using Xunit;

namespace Credence.Tests.Rules;

public sealed class SourceLintTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_source_that_no_register_holds_is_named_with_its_place_and_texts_are_left_alone()
    {
        File.WriteAllText(_file, """
            source: seed-a/judging
            rows:
              - { id: a, then: { text: "open source: they" }, source: [seed-a/x, nowhere/y] }
              - id: b
                source: evidence/postings
              - id: c
                source: me
            """);

        var findings = SourceLint.Check(_file, id => id == "seed-a");

        Assert.Equal([(_file + ":3:70", "no source 'nowhere' is registered"), (_file + ":7:13", "no source 'me' is registered")], findings.Select(finding => (finding.Where, finding.Message)));
    }
}
