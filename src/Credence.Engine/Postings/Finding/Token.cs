namespace Credence.Postings.Finding;

/// <summary>One word of a text: a run of letters or of digits with trailing plus signs; letters and digits split, so that AZ900 and AZ-900 are the same words.</summary>
/// <param name="Start">First UTF-16 offset.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Word">Number in the <see cref="WordTable"/>; 0 where the lexicon does not know it.</param>
/// <param name="Before">What stands before it; <see cref="Gap.None"/> in the middle of a mixed run.</param>
/// <param name="Shape">How it is written.</param>
internal readonly record struct Token(int Start, int End, int Word, Gap Before, Shape Shape)
{
    internal int Length => End - Start;

    internal bool Is(Shape shape) => (Shape & shape) != 0;

    internal bool Follows(Gap gap) => (Before & gap) != 0;
}
