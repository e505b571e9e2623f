namespace Credence.Resumes.Matching;

/// <summary>What words about the right to work in a résumé stand for.</summary>
internal enum Right
{
    /// <summary>A permit, or the right itself.</summary>
    Permit,

    /// <summary>A permit of one country, whatever area its name speaks of.</summary>
    PermitOfOneCountry,

    /// <summary>A permit that is bound to an employer: to change needs a sponsor.</summary>
    PermitOfEmployer,

    /// <summary>A citizenship, with the right to work wherever such citizens may.</summary>
    Citizenship,

    /// <summary>A citizenship alone.</summary>
    CitizenshipAlone,
}
