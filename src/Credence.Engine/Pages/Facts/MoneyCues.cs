using Credence.Pages.Phrases;

namespace Credence.Pages.Facts;

/// <summary>How pages word what an amount of money is.</summary>
internal sealed record MoneyCues(
    PhraseList Price,
    PhraseList Value,
    PhraseList Income,
    PhraseList Yearly,
    PhraseList Never,
    PhraseList Group,
    PhraseList Part,
    PhraseList Fee,
    PhraseList Before,
    PhraseList Month,
    PhraseList Count,
    PhraseList Then,
    PhraseList Total,
    PhraseList Repeated,
    PhraseList Each,
    PhraseList Half,
    RateCues Rates,
    PhraseList Free,
    PhraseList FreeUnless)
{
    internal static MoneyCues Read(CueSection root)
    {
        var money = root.Section("money");
        var instalments = root.Section("instalments");
        var cues = new MoneyCues(
            money.List("price"), money.List("value"), money.List("income"), money.List("yearly"), money.List("never"), money.List("group"), money.List("part"), money.List("fee"),
            instalments.List("before"), instalments.List("month"), instalments.List("count"), instalments.List("then"), instalments.List("total"), instalments.List("repeated"), instalments.List("each"), instalments.List("half"), RateCues.Read(root),
            root.List("free"), root.List("free-unless"));
        money.End();
        instalments.End();
        return cues;
    }
}
