namespace Credence.Portfolio.Explain;

/// <summary>What prose is searched for, which tells what denies it.</summary>
internal enum Sought
{
    /// <summary>A thing or a deed: a result, a licence, a latency, a way back. "Not measured" denies it.</summary>
    Thing,

    /// <summary>A way that is there: what is only planned or hoped for is none.</summary>
    Way,

    /// <summary>A figure that was measured: what it should be, or is hoped to be, is none.</summary>
    Figure,

    /// <summary>A limit: what was not done is one, so that only having none denies it.</summary>
    Limit,

    /// <summary>Which data: only not knowing it denies it; what is not kept or not handed out is still named.</summary>
    Data,
}
