using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>
/// MVC marks every value that cannot be null as required, with an English sentence of its own. Rules of this portal are
/// FluentValidation's; this gives that one leftover its sentence.
/// </summary>
internal sealed class RequiredMessage : IValidationAttributeAdapterProvider
{
    private readonly ValidationAttributeAdapterProvider _standard = new();

    public IAttributeAdapter? GetAttributeAdapter(ValidationAttribute attribute, IStringLocalizer? stringLocalizer)
    {
        if (attribute is RequiredAttribute { ErrorMessage: null, ErrorMessageResourceName: null } required)
        {
            required.ErrorMessage = "请填写{0}。";
        }

        return _standard.GetAttributeAdapter(attribute, stringLocalizer);
    }
}
