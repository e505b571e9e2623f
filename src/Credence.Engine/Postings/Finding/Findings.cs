namespace Credence.Postings.Finding;

/// <summary>Everything found in one posting's text and fields. Null always means "the posting does not say", never zero.</summary>
/// <param name="Role">Group of jobs.</param>
/// <param name="Mentions">Certification mentions, by place.</param>
/// <param name="Pay">Stated pay.</param>
/// <param name="YearsLow">Fewest years of experience asked for.</param>
/// <param name="YearsHigh">Upper end where a range is asked for.</param>
/// <param name="Degree">Lowest degree asked for.</param>
/// <param name="DegreeOrEquivalent">Whether experience is accepted instead of the degree; null without a degree.</param>
/// <param name="Seniority">Level.</param>
/// <param name="Country">ISO 3166 alpha-2 code.</param>
/// <param name="Remote">Whether it can be done remotely.</param>
/// <param name="EmployerKey">Employer's name folded for grouping (case, legal form, punctuation).</param>
/// <param name="EmployerSize">Size class: <c>1-50</c>, <c>51-200</c>, <c>201-1000</c>, <c>1001-5000</c>, <c>5001-10000</c>, <c>10001+</c>.</param>
/// <param name="Industry">Industry as the source states it.</param>
public sealed record Findings(
    Role Role,
    IReadOnlyList<Mention> Mentions,
    StatedPay? Pay,
    int? YearsLow,
    int? YearsHigh,
    Degree? Degree,
    bool? DegreeOrEquivalent,
    Seniority? Seniority,
    string? Country,
    bool? Remote,
    string? EmployerKey,
    string? EmployerSize,
    string? Industry);
