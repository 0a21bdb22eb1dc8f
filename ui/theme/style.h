// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace Linesman::Ui {

/*! Fusion with our sizes, focus rings, check boxes and selection; colours come from the tokens. */
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void setMotionReduced(bool reduced) { m_motionReduced = reduced; }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    bool m_motionReduced = false;
};

} // namespace Linesman::Ui
