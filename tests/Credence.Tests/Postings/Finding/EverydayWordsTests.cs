using Xunit;

namespace Credence.Tests.Postings.Finding;

/// <summary>Everyday words: some look like cues of strength and are none, some are.</summary>
public sealed class EverydayWordsTests
{
    [Theory]
    [InlineData("Requirements\n- Tax accounting with a focus on US clients, CPA certification", "cpa:required")]
    [InlineData("Requirements\n- Work on US projects with an active CISSP certification", "cissp:required")]
    [InlineData("Requirements\nDegree not required\n- PMP certification", "pmp:required")]
    [InlineData("Requirements\nTravel not required\n- PMP certification", "pmp:required")]
    [InlineData("Requirements\nStay on top\n- PMP certification", "pmp:required")]
    [InlineData("Requirements\nKnow an edge\n- PMP certification", "pmp:required")]
    [InlineData("Nice to have\n- PMP certification of starting consultants", "pmp:preferred")]
    [InlineData("AWS certifications would be awesome.", "aws-any:preferred")]
    [InlineData("We expect an active CKA certification.", "cka:required")]
    [InlineData("Wir erwarten eine gültige Zertifizierung als CKA.", "cka:required")]
    [InlineData("Wir wünschen uns: CCNA oder CCNP Zertifizierung.", "ccna:preferred; ccnp:preferred")]
    [InlineData("Desirable, but by no means mandatory: a CISSP certification.", "cissp:preferred")]
    [InlineData("Requirements\n- PyTorch certification or Amazon SageMaker certification", "pytorch-any:required; sagemaker-any:required")]
    public void Everyday_words_are_read_as_they_are_meant(string text, string expected) => Assert.Equal(expected, SharedFinder.Read(text));
}
