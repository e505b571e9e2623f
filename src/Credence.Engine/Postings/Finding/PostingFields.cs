namespace Credence.Postings.Finding;

/// <summary>What one posting says besides its role and the certifications it names. Null always means "the posting does not say", never zero.</summary>
/// <param name="Pay">Stated pay.</param>
/// <param name="YearsLow">Fewest years of experience asked for (years, 0–20).</param>
/// <param name="YearsHigh">Upper end where a range is asked for (years).</param>
/// <param name="Degree">Lowest degree asked for; a degree that is only preferred does not count.</param>
/// <param name="DegreeOrEquivalent">Whether experience is accepted instead of the degree; null without a degree.</param>
/// <param name="Seniority">Level.</param>
/// <param name="Country">ISO 3166 alpha-2 code; null where unknown or where several countries are possible.</param>
/// <param name="Remote">Whether it can be done remotely; hybrid work is false.</param>
/// <param name="EmployerKey">Employer's name folded for grouping (case, diacritics, punctuation, legal form).</param>
/// <param name="EmployerSize">Size class, as in <see cref="EmployerSizes"/>.</param>
/// <param name="Industry">Industry as the source states it.</param>
/// <param name="EmployerSizeInText">Size class by what the text says of the employer's people; null where the source states a size, or the text says nothing.</param>
/// <param name="IndustryInText">Industry by what the text says the employer is, as <c>data/lexicon/industries.csv</c> names it; null where the source states one, or the text says nothing.</param>
/// <remarks>Method: docs/method/posting-fields.md.</remarks>
public sealed record PostingFields(
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
    string? Industry,
    string? EmployerSizeInText = null,
    string? IndustryInText = null);
