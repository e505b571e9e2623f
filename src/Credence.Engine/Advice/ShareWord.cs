namespace Credence.Advice;

/// <summary>Says in one word on which side of the threshold a measured share lies.</summary>
internal static class ShareWord
{
    internal static string Of(MeasuredShare? measured, double threshold) => measured switch
    {
        null => DerivedInputs.Unmeasured,
        { Range: var range } when range.High < threshold => DerivedInputs.Rare,
        { Range: var range } when range.Low >= threshold => DerivedInputs.Named,
        _ => DerivedInputs.Unclear,
    };
}
