using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Identities;

namespace JdPartnership.Core.Tests.Rosters.Identities;

public sealed class DocumentPatternTests
{
    [Theory]
    [InlineData(IdentityType.HongKongMacaoPermit, "H12345678", true)]
    [InlineData(IdentityType.HongKongMacaoPermit, "M1234567801", true)]
    [InlineData(IdentityType.HongKongMacaoPermit, "A12345678", false)]
    [InlineData(IdentityType.HongKongMacaoPermit, "H1234567", false)]
    [InlineData(IdentityType.TaiwanPermit, "12345678", true)]
    [InlineData(IdentityType.TaiwanPermit, "1234567801", true)]
    [InlineData(IdentityType.TaiwanPermit, "123456789", false)]
    [InlineData(IdentityType.TaiwanPermit, "1234567A", false)]
    [InlineData(IdentityType.Passport, "E12345678", true)]
    [InlineData(IdentityType.Passport, "E123", false)]
    [InlineData(IdentityType.Passport, "E1234-5678", false)]
    [InlineData(IdentityType.PermanentResidencePermit, "USA110000000001", true)]
    [InlineData(IdentityType.PermanentResidencePermit, "US1110000000001", false)]
    [InlineData(IdentityType.PermanentResidencePermit, "911024198510011234", true)]
    [InlineData(IdentityType.PermanentResidencePermit, "811024198510011234", false)]
    public void Fits_NumbersOfEachDocument(IdentityType type, string number, bool fits) => Assert.Equal(fits, DocumentPattern.Fits(type, number));
}
