using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JdPartnership.Data.Providers;

/// <summary>
/// The model is the same in every process of a build, and the tests have EF validate it on both providers: a start of the portal does not
/// do it again.
/// </summary>
public sealed class ValidatedModel : IModelValidator
{
    public void Validate(IModel model, IDiagnosticsLogger<DbLoggerCategory.Model.Validation> logger)
    {
    }
}
