using Credence.Sources;

namespace Credence.Claims;

/// <summary>Something said about certifications that many repeat, with how it is tested here.</summary>
/// <param name="Id">Kebab-case id (<c>q1</c>), never reused.</param>
/// <param name="Group">Heading it stands under.</param>
/// <param name="Statement">The claim in our own words, its figures kept.</param>
/// <param name="Sources">Who says it; at least one.</param>
/// <param name="Population">Whom or what it is said of, as stated there.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="WhoBenefits">Who gains where it is believed.</param>
/// <param name="HowTested">How it is tested here, in words.</param>
/// <param name="WouldRefute">What would refute it, in words.</param>
/// <param name="Verdict">The verdict it ships with.</param>
/// <param name="Why">Why that is the verdict, in one or two sentences.</param>
/// <param name="Parts">Its parts, the one whose number stands for the claim first; at least one.</param>
/// <param name="Checked">Day the shipped verdict and numbers were worked out for.</param>
/// <param name="Where"><c>path:line:column</c> of the claim.</param>
public sealed record Claim(
    string Id, string Group, string Statement, IReadOnlyList<Source> Sources, string Population, ClaimKind Kind, string WhoBenefits, string HowTested,
    string WouldRefute, ClaimVerdict Verdict, string Why, IReadOnlyList<ClaimPart> Parts, DateOnly Checked, string Where);
